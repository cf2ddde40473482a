/** Whether a run is what was written, what moved between two of them, and packets for outlets. */
package org.gainsay.audit;
