/** What was published: decoded text and its blocks in reading order. */
package org.countercheck.document;
