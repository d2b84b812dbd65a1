import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleText } from '../../guides/article.js';
import type { Drawing } from '../../guides/guide.js';
import { msg, str } from '../../localization/catalogue.js';
import { formatDuration } from '../../localization/format.js';
import { illustration } from '../illustration/illustration.js';
import type { Shared } from './share.js';

/** What stands above an article's sections. */
export interface Head {
  readonly text: ArticleText;
  readonly title: (content: TemplateResult) => TemplateResult;
  readonly drawing: Drawing;
  /** How long it takes to read, once that is counted. */
  readonly minutes: number | undefined;
  readonly shared: Shared | undefined;
  /** Whether a part has not been left out. */
  readonly shows: (part: string) => boolean;
  readonly onShare: () => void;
  readonly onPrint: () => void;
  /** The link to when to seek help. */
  readonly toHelp: TemplateResult;
}

function renderReadingTime(minutes = 0): TemplateResult {
  const time = formatDuration([minutes * 60, minutes * 60]);
  return html`<p class="muted ${minutes ? '' : 'counting'}" part="reading-time">
    ${msg(str`Reading time: about ${time}`, {
      desc: 'Computed from the words of the article. The placeholder is "7 minutes".',
    })}
  </p>`;
}

function sharedText(shared: Shared | undefined): unknown {
  if (shared === 'copied') {
    return msg('Link copied', { desc: 'Said after the link to a question was copied.' });
  }
  return shared === 'failed'
    ? msg('The link could not be copied.', { desc: 'Said after the share button was pressed.' })
    : nothing;
}

const renderShare = ({ onShare }: Head): TemplateResult =>
  html`<button class="pill" part="share" @click=${onShare}>
    ${msg('Share this guide', { desc: 'Button: shares the page or copies its link.' })}
  </button>`;

const renderPrint = ({ onPrint }: Head): TemplateResult =>
  html`<button class="pill" part="print" @click=${onPrint}>
    ${msg('Print this guide', { desc: 'Button.' })}
  </button>`;

/** Title, reading time, buttons and picture. */
export function renderHead(head: Head): TemplateResult {
  const { text, title, drawing, minutes, shows, toHelp } = head;
  return html`<header class="head">
    <div class="stack">
      ${shows('title') ? title(html`<slot name="title">${text.title}</slot>`) : nothing}
      <div class="row tools">
        ${shows('reading-time') ? renderReadingTime(minutes) : nothing} ${toHelp}
        ${shows('share') ? renderShare(head) : nothing}
        ${shows('print') ? renderPrint(head) : nothing}
        <span class="small" role="status" part="status">${sharedText(head.shared)}</span>
      </div>
    </div>
    ${
      shows('picture')
        ? html`<div class="picture" part="picture">
            <slot name="picture">${illustration({ drawing: () => drawing })}</slot>
          </div>`
        : nothing
    }
  </header>`;
}
