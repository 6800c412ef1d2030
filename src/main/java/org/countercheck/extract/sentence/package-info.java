/** Running text: from numerals to what each counts, and to what its sentences state. */
package org.countercheck.extract.sentence;
