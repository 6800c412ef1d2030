/** Panels: tables of many reporting units, one a row, checked against a rulebook one unit at a time. */
package org.countercheck.panel;
