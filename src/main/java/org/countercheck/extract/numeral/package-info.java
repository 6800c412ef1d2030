/** Numerals of a passage: what is written, what it denotes, and which numerals count nothing. */
package org.countercheck.extract.numeral;
