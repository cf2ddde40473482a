/** One standard for every side, tested: parties change places, and the ratings have to follow. */
package org.gainsay.mirror;
