/** The stages of {@code batch} on many machines: a job for Apache Spark. */
package org.gainsay.spark;
