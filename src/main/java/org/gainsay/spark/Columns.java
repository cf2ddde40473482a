package org.gainsay.spark;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Columns of rows, written as "name type, name type" with the types of SQL. */
final class Columns {
  private Columns() {}

  static StructType of(String columns) {
    return StructType.fromDDL(columns);
  }

  static Encoder<Row> rows(String columns) {
    return Encoders.row(of(columns));
  }
}
