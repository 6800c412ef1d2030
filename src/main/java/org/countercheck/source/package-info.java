/** The characters of a source and places in them: offsets are stored, lines and columns derived. */
package org.countercheck.source;
