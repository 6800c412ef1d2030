/** What a written number denotes: exact numbers, intervals, units, and the figures of a document. */
package org.countercheck.figure;
