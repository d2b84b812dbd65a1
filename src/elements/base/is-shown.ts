const shownByItself = /-|^(img|svg|video|audio|iframe|canvas|object|math|input|select|button)$/;

/**
 * Whether a node that an author wrote shows anything: line breaks, and the empty paragraphs that editors
 * leave, do not. It asks no classes, as nodes of another document are of others.
 */
export const isShown = (node: Node): boolean =>
  node.nodeType !== 8 &&
  (/[^\s\u200b]/.test(node.textContent!) ||
    (node.nodeType === 1 &&
      [node as Element, ...(node as Element).querySelectorAll('*')].some(({ localName }) =>
        shownByItself.test(localName),
      )));
