package io.github.mastodonjava.text;

/** A cosine transform, of which only the first components are kept. */
final class BlurhashEncoder {
  private BlurhashEncoder() {}

  static String encode(Pixels picture, int across, int down) {
    double[] components = components(picture, across, down);
    double largest = 0;
    for (int i = 3; i < components.length; i++) {
      largest = Math.max(largest, Math.abs(components[i]));
    }
    int scale = (int) Math.max(0, Math.min(82, Math.floor(largest * 166 - 0.5)));
    double unit = (scale + 1) / 166.0;
    StringBuilder text = new StringBuilder();
    Base83.append(text, across - 1 + (down - 1) * 9, 1);
    Base83.append(text, scale, 1);
    Base83.append(
        text,
        Srgb.fromLinear(components[0]) << 16
            | Srgb.fromLinear(components[1]) << 8
            | Srgb.fromLinear(components[2]),
        4);
    for (int i = 3; i < components.length; i += 3) {
      int value =
          (quantised(components[i] / unit) * 19 + quantised(components[i + 1] / unit)) * 19
              + quantised(components[i + 2] / unit);
      Base83.append(text, value, 2);
    }
    return text.toString();
  }

  private static int quantised(double value) {
    double root = Math.copySign(Math.sqrt(Math.abs(value)), value);
    return (int) Math.max(0, Math.min(18, Math.floor(root * 9 + 9.5)));
  }

  private static double[] components(Pixels picture, int across, int down) {
    double[] horizontal = Blurhash.waves(across, picture.width());
    double[] vertical = Blurhash.waves(down, picture.height());
    double[] components = new double[3 * across * down];
    for (int j = 0; j < down; j++) {
      for (int i = 0; i < across; i++) {
        add(picture, horizontal, i, vertical, j, components, 3 * (j * across + i));
      }
    }
    return components;
  }

  private static void add(
      Pixels picture,
      double[] horizontal,
      int i,
      double[] vertical,
      int j,
      double[] components,
      int at) {
    int width = picture.width();
    int height = picture.height();
    double[] pixels = picture.ownLinear();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double weight = horizontal[i * width + x] * vertical[j * height + y];
        for (int colour = 0; colour < 3; colour++) {
          components[at + colour] += weight * pixels[3 * (y * width + x) + colour];
        }
      }
    }
    double norm = (i == 0 && j == 0 ? 1.0 : 2.0) / (width * height);
    for (int colour = 0; colour < 3; colour++) {
      components[at + colour] *= norm;
    }
  }
}
