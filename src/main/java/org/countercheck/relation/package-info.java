/** What must hold between figures, and whether it does. */
package org.countercheck.relation;
