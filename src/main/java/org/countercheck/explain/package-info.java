/** Why a relation may be broken: each explanation is verified by arithmetic before it is shown. */
package org.countercheck.explain;
