package org.gainsay.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Columns of rows, written as "name type, name type". */
final class Columns {
  private static final Map<String, DataType> TYPES =
      Map.of(
          "int",
          DataTypes.IntegerType,
          "long",
          DataTypes.LongType,
          "double",
          DataTypes.DoubleType,
          "text",
          DataTypes.StringType,
          "bytes",
          DataTypes.BinaryType,
          "flag",
          DataTypes.BooleanType,
          "texts",
          DataTypes.createArrayType(DataTypes.StringType));

  private Columns() {}

  static StructType of(String columns) {
    List<StructField> fields = new ArrayList<>();
    for (String column : columns.split(", ", -1)) {
      int blank = column.indexOf(' ');
      DataType type = TYPES.get(column.substring(blank + 1));
      fields.add(DataTypes.createStructField(column.substring(0, blank), type, true));
    }
    return DataTypes.createStructType(fields);
  }

  static Encoder<Row> rows(String columns) {
    return Encoders.row(of(columns));
  }
}
