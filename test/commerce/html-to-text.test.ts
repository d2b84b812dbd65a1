import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainText } from '../../src/commerce/html-to-text.js';

const cases: [why: string, html: string, text: string][] = [
  ['plain words', 'Comfort insole', 'Comfort insole'],
  ['nothing', '', ''],
  ['nothing but tags', '<p><br></p>', ''],
  ['tags', '<p>Comfort <strong class="x">insole</strong></p>', 'Comfort insole'],
  ['what tags had kept apart', 'Comfort<br>insole<br/>pair', 'Comfort insole pair'],
  ['a tag over several lines', 'Comfort <a\n href="#"\n>insole</a>', 'Comfort insole'],
  ['tags in capitals', '<B>Comfort</B> insole', 'Comfort insole'],
  ['elements of no HTML', '<my-mark>Comfort</my-mark>', 'Comfort'],
  ['less and greater than', '3 < 4 and 5 > 4, <3', '3 < 4 and 5 > 4, <3'],
  ['a tag that never ends', 'Comfort <b insole', 'Comfort <b insole'],
  ['a script, with what is in it', 'Comfort <script>alert("<b>")</script>insole', 'Comfort insole'],
  ['a script in capitals', 'a<SCRIPT type=module>\nb\n</ScRiPt\n>c', 'a c'],
  ['a script that never ends, as a tag', 'a <script>b', 'a b'],
  ['a style', 'a <style media="print">p > b { color: red }</style>b', 'a b'],
  ['two scripts, and what is between', 'a<script>1</script>b<script>2</script>c', 'a b c'],
  ['a script does not end where a style does', '<script>a</style>b</script>c', 'c'],
  ['a tag whose name begins like a script', '<scripture>a</scripture>', 'a'],
  ['a comment, over lines and with tags', 'a<!-- <b>\n b --> c', 'a c'],
  ['a comment that never ends', 'a <!-- b', 'a <!-- b'],
  ['decimal entities', 'a&#8211;b&#38;c', 'a–b&c'],
  ['hexadecimal entities', 'a&#x2013;b&#X26;c&#x1F9B6;', 'a–b&c🦶'],
  ['a decimal entity beyond the basic plane', '&#129462;', '🦶'],
  ['the last code point', 'a&#x10FFFF;', 'a\u{10ffff}'],
  ['named entities', '&lt;&gt;&amp;&quot;&apos;&ndash;&mdash;&hellip;', '<>&"\'–—…'],
  ['named entities in capitals', 'a &AMP; b', 'a & b'],
  ['no-break spaces, as spaces', '10&nbsp;mm, 10&#160;mm, 10\u00a0mm', '10 mm, 10 mm, 10 mm'],
  ['tags that were escaped, as words', '&lt;b&gt;bold&lt;/b&gt;', '<b>bold</b>'],
  [
    'what was escaped twice',
    '&amp;lt;b&amp;gt; &amp;amp; &#38;#38; &#038;oslash; S&amp;oslash;m &amp;#8211;',
    '<b> & & ø Søm –',
  ],
  [
    'entities that are not known',
    '&unknown; &Aring &qacutes; &amp;unknown',
    '&unknown; &Aring &qacutes; &unknown',
  ],
  ['names that every object knows', '&constructor; &__proto__;', '&constructor; &__proto__;'],
  ['what only looks like an entity', 'A&B; &; &#; &#x; &#xyz; R&D', 'A&B; &; &#; &#x; &#xyz; R&D'],
  ['no code point: nothing', 'a&#0;b&#x0;', 'a&#0;b&#x0;'],
  [
    'no code point: too high',
    '&#x110000; &#1114112; &#9999999;',
    '&#x110000; &#1114112; &#9999999;',
  ],
  ['no code point: too long', '&#12345678; &#x1234567;', '&#12345678; &#x1234567;'],
  ['no code point: half a character', '&#xD83E; &#xDDB6; &#55358;', '&#xD83E; &#xDDB6; &#55358;'],
  ['whitespace, as one space', ' \n Comfort \t\r\n insole  pair\n', 'Comfort insole pair'],
  ['whitespace that entities make', 'a&#10;&#9;b', 'a b'],
];

describe('plainText', () => {
  const letters =
    'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml oslash ugrave uacute ucirc uuml yacute thorn yuml Scaron scaron';
  const signs =
    'reg copy trade euro pound deg middot bull times frac12 frac14 frac34 sup2 sup3 micro plusmn lsquo rsquo sbquo ldquo rdquo bdquo laquo raquo oelig';
  for (const name of [...letters.split(' '), ...signs.split(' ')]) {
    it(`reads &${name}; as a browser does, escaped once more too`, () => {
      const area = document.createElement('textarea');
      area.innerHTML = `a&${name};b`;
      expect(plainText(`a&${name};b`)).to.equal(area.value);
      expect(plainText(`a&amp;${name};b`)).to.equal(area.value);
    });
  }

  for (const [why, html, text] of cases) {
    it(`reads ${why}`, () => {
      expect(plainText(html)).to.equal(text);
    });
  }

  it('gives back what was escaped', () => {
    const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(escape(text))).to.equal(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('throws at nothing', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<', '>', '</', '<!--', '-->', '&', '&#', '&#x', ';', '<script', '</script>'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(plainText(pieces.join(''))).to.be.a('string');
      }),
    );
  });
});
