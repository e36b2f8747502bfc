package io.github.mastodonjava.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.mastodonjava.internal.time.Iso8601;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The types of single values, and the one table of coercions: a number for a text, a text for a
 * number or boolean, 0 and 1 for a boolean, a whole fraction for an integer, a date for a time and
 * the other way round. A value that was coerced is kept in {@code extra} as it was sent, one that
 * cannot be is only there.
 */
final class Scalars {
  static final Codec<String> TEXT =
      new Codec<>() {
        @Override
        @Nullable Object read(JsonParser in, Reading reading) throws IOException {
          return switch (in.currentToken()) {
            case VALUE_STRING -> in.getText();
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
              Object number = JsonValue.read(in);
              yield new Misfit(String.valueOf(number), number); // as it will be written: 1e0 is 1
            }
            default -> misfit(in);
          };
        }

        @Override
        void write(JsonGenerator out, String value) throws IOException {
          out.writeString(value);
        }
      };

  static final Codec<Integer> INTEGER =
      new Codec<>() {
        @Override
        @Nullable Object read(JsonParser in, Reading reading) throws IOException {
          if (in.currentToken() == JsonToken.VALUE_NUMBER_INT
              && in.getNumberType() == JsonParser.NumberType.INT) {
            return in.getIntValue();
          }
          return coercedNumber(in, BigDecimal::intValueExact);
        }

        @Override
        void write(JsonGenerator out, Integer value) throws IOException {
          out.writeNumber(value);
        }
      };

  static final Codec<Long> LONG =
      new Codec<>() {
        @Override
        @Nullable Object read(JsonParser in, Reading reading) throws IOException {
          if (in.currentToken() == JsonToken.VALUE_NUMBER_INT
              && in.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return in.getLongValue();
          }
          return coercedNumber(in, BigDecimal::longValueExact);
        }

        @Override
        void write(JsonGenerator out, Long value) throws IOException {
          out.writeNumber(value);
        }
      };

  static final Codec<Double> DOUBLE =
      new Codec<>() {
        @Override
        @Nullable Object read(JsonParser in, Reading reading) throws IOException {
          if (!in.currentToken().isNumeric()) {
            return coercedNumber(in, BigDecimal::doubleValue);
          }
          double value = in.getDoubleValue();
          BigDecimal exact = JsonValue.readDecimal(in);
          if (!Double.isFinite(value)) {
            return new Misfit(null, JsonValue.read(in));
          }
          return BigDecimal.valueOf(value).compareTo(exact) == 0
              ? (Object) value
              : new Misfit(value, JsonValue.read(in));
        }

        @Override
        void write(JsonGenerator out, Double value) throws IOException {
          out.writeNumber(value);
        }
      };

  static final Codec<Boolean> BOOLEAN =
      new Codec<>() {
        @Override
        @Nullable Object read(JsonParser in, Reading reading) throws IOException {
          return switch (in.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
              Object sent = JsonValue.read(in);
              yield new Misfit(
                  switch (String.valueOf(sent)) {
                    case "true", "1" -> true;
                    case "false", "0" -> false;
                    default -> null;
                  },
                  sent);
            }
            default -> misfit(in);
          };
        }

        @Override
        void write(JsonGenerator out, Boolean value) throws IOException {
          out.writeBoolean(value);
        }
      };

  static final Codec<Instant> INSTANT =
      new Codec<>() {
        @Override
        @Nullable Object read(JsonParser in, Reading reading) throws IOException {
          if (in.currentToken() == JsonToken.VALUE_STRING) {
            Instant time =
                Iso8601.instant(in.getTextCharacters(), in.getTextOffset(), in.getTextLength());
            if (time == null) {
              time = Times.offset(in.getText());
            }
            if (time != null) {
              return time;
            }
            LocalDate date =
                Iso8601.date(in.getTextCharacters(), in.getTextOffset(), in.getTextLength());
            Instant start = date == null ? null : date.atStartOfDay(ZoneOffset.UTC).toInstant();
            return new Misfit(start, in.getText());
          }
          return in.currentToken() == JsonToken.VALUE_NULL ? null : misfit(in);
        }

        @Override
        void write(JsonGenerator out, Instant value) throws IOException {
          out.writeString(value.toString());
        }
      };

  static final Codec<LocalDate> DATE =
      new Codec<>() {
        @Override
        @Nullable Object read(JsonParser in, Reading reading) throws IOException {
          if (in.currentToken() == JsonToken.VALUE_STRING) {
            LocalDate date =
                Iso8601.date(in.getTextCharacters(), in.getTextOffset(), in.getTextLength());
            if (date != null) {
              return date;
            }
            Instant time = Times.offset(in.getText());
            return new Misfit(
                time == null ? null : LocalDate.ofInstant(time, ZoneOffset.UTC), in.getText());
          }
          return in.currentToken() == JsonToken.VALUE_NULL ? null : misfit(in);
        }

        @Override
        void write(JsonGenerator out, LocalDate value) throws IOException {
          out.writeString(value.toString());
        }
      };

  /** Any JSON, as plain JDK values. */
  static final Codec<Object> ANY =
      new Codec<>() {
        @Override
        @Nullable Object read(JsonParser in, Reading reading) throws IOException {
          return JsonValue.read(in);
        }

        @Override
        void write(JsonGenerator out, Object value) throws IOException {
          JsonValue.write(out, value);
        }
      };

  private interface Narrowing {
    Object narrow(BigDecimal number);
  }

  private Scalars() {}

  private static @Nullable Object coercedNumber(JsonParser in, Narrowing narrowing)
      throws IOException {
    return switch (in.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_STRING -> {
        Object sent = JsonValue.read(in);
        Object number = number(String.valueOf(sent), narrowing);
        // 1e0 is written as 1, of which nothing needs to be kept
        yield sent instanceof Long && number != null ? number : new Misfit(number, sent);
      }
      default -> Codec.misfit(in);
    };
  }

  private static @Nullable Object number(String text, Narrowing narrowing) {
    if (text.length() > 40) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      // an exponent far out would be written out as digits
      return Math.abs((long) number.scale()) > 400 ? null : narrowing.narrow(number);
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }
}
