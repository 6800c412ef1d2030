/** From files to documents, one reader a format. */
package org.countercheck.reader;
