package org.gainsay.spark;

import java.io.Serializable;

/**
 * A file that is read.
 *
 * @param number in order of the input, from 0
 * @param name as problems name it
 * @param path as Hadoop names it
 */
record InputFile(int number, String name, String path) implements Serializable {
  boolean isParquet() {
    return name.endsWith(".parquet");
  }
}
