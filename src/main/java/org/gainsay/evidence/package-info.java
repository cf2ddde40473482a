/** The store that outlives a run: what articles of earlier runs say, kept to be linked with. */
package org.gainsay.evidence;
