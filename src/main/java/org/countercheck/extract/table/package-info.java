/** Tables: from cells to header paths, the tree of rows, and what the layout puts under what. */
package org.countercheck.extract.table;
