import { render } from 'lit/html.js';

const sheets = new Map<string, CSSStyleSheet>();

/** A style sheet that all elements with the same text share; the one kind that a strict policy lets through. */
export function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheets.set(text, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(text);
  }
  return sheet;
}

/** Marks a text as styles, for tools that colour, check and minify them. */
export const css = ([text]: TemplateStringsArray): string => text!;

/**
 * Properties with their defaults, which also say how each is read from its attribute: a boolean by
 * its presence, a number or a string by its text. The attribute is the name in kebab-case.
 */
export type Properties = Readonly<Record<string, boolean | number | string>>;

const attributeOf = (property: string) =>
  property.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
const propertyOf = (attribute: string) =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

// In Node, where there are no elements, the module can still be imported.
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement;

/**
 * An element that renders with lit when its properties change, once for all changes of a turn.
 *
 * It speaks LitElement's language and stands in for it, as that would take a tenth of the first
 * file's bytes for what no element here does: reflection, controllers, converters, decorators. A
 * removed attribute gives its property the default back.
 */
export abstract class ReactiveElement extends Base {
  static styles = '';
  static properties: Properties = {};

  /** Gives each property its accessors; the platform asks for the attributes once, before the first instance. */
  static get observedAttributes(): string[] {
    return Object.entries(this.properties).map(([name, initial]) => {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: ReactiveElement) {
          return this.#values[name] ?? initial;
        },
        set(this: ReactiveElement, value: unknown) {
          if (this.#values[name] === value) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
      return attributeOf(name);
    });
  }

  /** The element's shadow root. */
  readonly renderRoot = this.attachShadow({ mode: 'open' });

  #values: Record<string, unknown> = {};
  #early: Record<string, unknown> = {};
  #update: Promise<void> | undefined;

  constructor() {
    super();
    const { styles, properties } = this.constructor as typeof ReactiveElement;
    this.renderRoot.adoptedStyleSheets = [sheetOf(styles)];
    // What a page has set before the element was defined hides the accessor.
    for (const name of Object.keys(properties)) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early[name] = this[name as keyof this];
      Reflect.deleteProperty(this, name);
    }
  }

  /** Settles when what was changed until now is rendered. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  connectedCallback(): void {
    Object.assign(this, this.#early);
    this.#early = {};
    this.requestUpdate();
  }

  attributeChangedCallback(attribute: string, _: string | null, text: string | null): void {
    const name = propertyOf(attribute);
    const initial = (this.constructor as typeof ReactiveElement).properties[name];
    const value =
      typeof initial === 'boolean'
        ? text !== null
        : typeof initial === 'number' && text !== null
          ? Number(text)
          : text;
    Reflect.set(this, name, value);
  }

  /** Renders again at the end of the turn. */
  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      if (this.isConnected) this.update();
    });
  }

  protected update(): void {
    render(this.render(), this.renderRoot, { host: this });
  }

  protected abstract render(): unknown;
}
