/** Learns linear models with OpenNLP, and looks their features up. */
package org.gainsay.learn;
