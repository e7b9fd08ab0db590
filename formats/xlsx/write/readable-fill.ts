/** WCAG 1.4.3: how much lighter a fill must be than the black text on it. */
const LEAST_CONTRAST = 4.5;

/** A fill that black text can be read on: one too dark is mixed with white until it can. Six hex digits. */
export function readableFill(fill: string): string {
  let channels = channelsOf(fill);
  while (contrastWithBlack(channels) < LEAST_CONTRAST)
    channels = channels.map((channel) => Math.ceil((channel + 255) / 2));
  return channels.map((channel) => channel.toString(16).padStart(2, '0').toUpperCase()).join('');
}

function channelsOf(fill: string): number[] {
  return [0, 2, 4].map((at) => parseInt(fill.slice(at, at + 2), 16));
}

function contrastWithBlack(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) / 0.05;
}
