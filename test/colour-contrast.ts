type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const context = canvas.getContext('2d', { willReadFrequently: true })!;

/** What layers of colour make together, the lowest first. */
function painted(layers: readonly string[]): Colour {
  context.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data] as unknown as Colour;
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour
    .map((each) => each / 255)
    .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The backgrounds below an element's text, the page's first. */
function layersBelow(element: Element): string[] {
  const layers: string[] = [];
  for (let each: Element | null = element; each;) {
    layers.unshift(getComputedStyle(each).backgroundColor);
    // Of a frame's shadow root, this window's `ShadowRoot` knows nothing.
    const root = each.getRootNode() as Partial<ShadowRoot>;
    each = each.assignedSlot ?? each.parentElement ?? root.host ?? null;
  }
  return ['#fff', ...layers];
}

export interface Painted {
  /** What is generated in the element, in place of its own text. */
  readonly pseudo?: '::before' | '::after';
  /** Something else of this colour, in place of text. */
  readonly colour?: string;
}

/** How far an element's text, or something else on it, stands out from what is below, as WCAG counts it. */
export function contrast(element: Element, { pseudo, colour }: Painted = {}): number {
  const { color, backgroundColor } = getComputedStyle(element, pseudo);
  const layers = pseudo ? [...layersBelow(element), backgroundColor] : layersBelow(element);
  const [one, other] = [
    luminance(painted(layers)),
    luminance(painted([...layers, colour ?? color])),
  ];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
