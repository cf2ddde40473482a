/** Runs: reading, threads, order, rejects, manifest. */
package org.gainsay.batch;
