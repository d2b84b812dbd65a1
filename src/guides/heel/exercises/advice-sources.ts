import type { WebPage } from '../../guide.js';

/* What the advice on several exercises refers to. */

export const footAndAnkleProgram: WebPage = {
  publisher: 'American Academy of Orthopaedic Surgeons',
  title: 'Foot and Ankle Conditioning Program',
  site: 'orthoinfo.org',
};
