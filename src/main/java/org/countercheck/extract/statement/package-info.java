/** What sentences and tables state about figures, as grammar and layout show it. */
package org.countercheck.extract.statement;
