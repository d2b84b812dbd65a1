/** A piece of HTML, as `html` makes it. */
class Markup {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const entities = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** A value as HTML. Text is escaped; what is absent or false is left out. */
function toText(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(toText).join('');
  if (value === undefined || value === null || value === false) return '';
  return `${value}`.replace(/[&<"]/g, (sign) => entities[sign]);
}

/** Tag of a template that is HTML, with text, lists or other pieces of HTML in it. */
export const html = (strings, ...values) =>
  new Markup(String.raw({ raw: strings }, ...values.map(toText)));

/** Text that is HTML already. */
export const asHtml = (text) => new Markup(text);

/** Attributes as they stand in a tag: `true` gives the name alone, `false` and `undefined` nothing. */
export const attributes = (values = {}) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) =>
      value === true ? html` ${asHtml(name)}` : html` ${asHtml(name)}="${value}"`,
    );

/** An element with a closing tag. */
export const element = (tag, values, children) =>
  html`<${asHtml(tag)}${attributes(values)}>${children}</${asHtml(tag)}>`;
