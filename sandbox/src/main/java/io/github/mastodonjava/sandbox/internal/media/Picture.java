package io.github.mastodonjava.sandbox.internal.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A picture that could be decoded. */
public final class Picture {
  /** Mastodon keeps previews within this many pixels. */
  private static final int PREVIEW_PIXELS = 230_400;

  /** More would not change a blurhash. */
  private static final int BLURHASH_SIDE = 64;

  private final BufferedImage image;

  private Picture(BufferedImage image) {
    this.image = image;
  }

  /** Null for what is no PNG, JPEG or GIF. */
  public static @Nullable Picture decode(byte[] file) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
      return image == null ? null : new Picture(image);
    } catch (IOException | RuntimeException e) {
      return null; // decoders of broken files throw what they like
    }
  }

  /** What stands for a video whose frames nobody here can see. */
  public static Picture grey(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.GRAY);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return new Picture(image);
  }

  public int width() {
    return image.getWidth();
  }

  public int height() {
    return image.getHeight();
  }

  /** The same, smaller where it is large, with the same proportions. */
  public Picture preview() {
    double factor = Math.sqrt((double) PREVIEW_PIXELS / ((double) width() * height()));
    return factor >= 1
        ? this
        : scaled(
            Math.max(1, (int) Math.round(width() * factor)),
            Math.max(1, (int) Math.round(height() * factor)));
  }

  private Picture scaled(int width, int height) {
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return new Picture(small);
  }

  public byte[] png() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** With four components each way, as Mastodon has it. */
  public String blurhash() {
    Picture small = scaled(Math.min(width(), BLURHASH_SIDE), Math.min(height(), BLURHASH_SIDE));
    return new BlurhashEncoder(small.image).encode(4, 4);
  }
}
