/** The one door: {@link org.countercheck.Countercheck} audits documents. */
package org.countercheck;
