import { app, at, expect, expectQuiet, openHost, part, practise } from './host-page.mjs';

const cards = ['calf-stretch', 'heel-raise', 'short-foot'];
const markup = cards
  .map((id) => `<heel-exercise-card id="${id}" exercise="${id}"></heel-exercise-card>`)
  .join('');

/** A page on which a session runs on the first card. */
async function openRunning(fill) {
  const page = await openHost();
  await fill(page);
  await at(page);
  const card = page.document.querySelector('heel-exercise-card');
  await practise(card);
  return { page, card };
}

function expectRunning({ page, card }) {
  expect(page.document.querySelectorAll('heel-exercise-card').length).to.equal(3);
  expect(part(card, 'running'), 'session').to.exist;
  expectQuiet(page, 3);
}

describe('a session goes on', () => {
  it('where React reorders by key', async () => {
    let show;
    const running = await openRunning(async (page) => {
      const { React, createRoot, flushSync } = await page.window.load('dist/react.js');
      const root = createRoot(app(page));
      show = (ids) =>
        flushSync(() =>
          root.render(
            ids.map((exercise) =>
              React.createElement('heel-exercise-card', { key: exercise, exercise }),
            ),
          ),
        );
      show(cards);
    });
    show([...cards].reverse());
    await at(running.page);
    expectRunning(running);
  });

  it('where Alpine reorders by key', async () => {
    let data;
    const running = await openRunning(async (page) => {
      app(page).innerHTML = `<div x-data="{ list: ${JSON.stringify(cards).replaceAll('"', "'")} }">
        <template x-for="each in list" :key="each"><heel-exercise-card :exercise="each"></heel-exercise-card></template></div>`;
      const { default: alpine } = await page.window.load('dist/alpine.js');
      alpine.start();
      data = alpine.$data(app(page).firstElementChild);
    });
    data.list = [...cards].reverse();
    await at(running.page);
    expectRunning(running);
  });

  it('where jQuery wraps, unwraps, sorts and moves', async () => {
    let $;
    const running = await openRunning(async (page) => {
      ({ default: $ } = await page.window.load('dist/jquery.js'));
      $('#app').html(markup);
    });
    $(running.card).wrap('<div></div>').unwrap();
    $('#app').append($('#app').children().get().reverse());
    $(running.card).prependTo('body');
    await at(running.page);
    expectRunning(running);
  });
});
