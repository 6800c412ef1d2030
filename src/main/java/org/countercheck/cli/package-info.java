/** The command line. */
package org.countercheck.cli;
