/** Audits turned into what people and programs read. */
package org.countercheck.render;
