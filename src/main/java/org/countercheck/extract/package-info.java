/** From the blocks of a document to its figures, and to what its sentences state about them. */
package org.countercheck.extract;
