const speech = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

/** Voices of Apple's that sing, ring or act; Macs list some of them first. */
const novelty =
  /\b(Albert|Bad ?News|Bahh|Bells|Boing|Bubbles|Cellos|Deranged|Eddy|Flo|Fred|Good ?News|Grandma|Grandpa|Hysterical|Jester|Junior|Kathy|Organ|Princess|Ralph|Reed|Rocko|Sandy|Shelley|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b|eloquence/;

/** `da` of `da-DK`, and of `da_DK`, as Android has it. */
const languageOf = ({ lang }: SpeechSynthesisVoice) => lang?.toLowerCase().split(/[-_]/)[0];

/** A voice that is on the device, as any other sends what it says away; the shopper's own choice before the rest. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const voices = (speech()?.getVoices() ?? []).filter(
    (voice) =>
      voice.localService &&
      languageOf(voice) === language &&
      !novelty.test(`${voice.name} ${voice.voiceURI}`),
  );
  return (
    voices.find((voice) => voice.default) ??
    voices.find(({ lang }) => /GB$/i.test(lang)) ??
    voices[0]
  );
}

/** Whether a voice of this device speaks the language. */
export const canSpeak = (language: string): boolean => voiceFor(language) !== undefined;

/** Calls back when the device has found its voices, which some browsers do late; returns what ends that. */
export function onVoices(found: () => void): () => void {
  speech()?.addEventListener?.('voiceschanged', found);
  return () => speech()?.removeEventListener?.('voiceschanged', found);
}

/** What is on the page's one queue of ours; a browser that holds no reference to it forgets to say when it ends. */
let ours: SpeechSynthesisUtterance | undefined;
let hasStarted = false;
/** Whether it was to be taken off the queue before it had started. */
let isUnwanted = false;
/** What is to be said once ours is off the queue. */
let next: (() => void) | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

function sayNext(): void {
  waiting = undefined;
  const say = next;
  next = undefined;
  say?.();
}

/** Takes ours off the queue, unless it would take with it what the page itself has put there. */
function cancelOurs(): void {
  const { speaking, pending } = speech()!;
  if (!speaking && !pending) ours = undefined;
  if (!ours || !hasStarted || pending) return;
  ours = undefined;
  speech()!.cancel();
  // Safari loses what is said straight after a cancel.
  waiting = setTimeout(sayNext, 60);
}

function say(utterance: SpeechSynthesisUtterance, onFailure: () => void): void {
  const { speaking, pending } = speech()!;
  // After the page's own speech it would come too late.
  if (speaking || pending) return;
  const end = () => {
    if (utterance !== ours) return;
    ours = undefined;
    sayNext();
  };
  utterance.onend = end;
  utterance.onerror = ({ error }) => {
    end();
    if (error !== 'canceled' && error !== 'interrupted') onFailure();
  };
  utterance.onstart = () => {
    hasStarted = true;
    if (isUnwanted) cancelOurs();
  };
  ours = utterance;
  hasStarted = isUnwanted = false;
  try {
    speech()!.speak(utterance);
  } catch {
    ours = undefined;
    // As late as any other error.
    setTimeout(onFailure);
  }
}

/**
 * Says it, in place of what was being said; not while the page itself speaks.
 * @param onFailure called when the device cannot, by an error of its own
 */
export function speak(words: string, language: string, onFailure: () => void): void {
  hush();
  const voice = voiceFor(language);
  if (!voice || !words) return;
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  next = () => say(utterance, onFailure);
  if (!ours && waiting === undefined) sayNext();
}

/** Says no more, and leaves alone what the page itself says. */
export function hush(): void {
  next = undefined;
  if (!ours) return;
  isUnwanted = true;
  cancelOurs();
}
