/** One audit: which relations are broken in a document, told to a person. */
package org.countercheck.audit;
