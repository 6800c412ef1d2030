/** Rules propose relations for one document; rulebooks are named sets of them. */
package org.countercheck.rule;
