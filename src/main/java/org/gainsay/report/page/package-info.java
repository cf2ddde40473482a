/** Runs as pages for people: from what a run kept, with no decision of its own. */
package org.gainsay.report.page;
