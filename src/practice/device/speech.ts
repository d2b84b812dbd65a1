const speech = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

const voiceFor = (language: string) =>
  speech()
    ?.getVoices()
    .find(({ lang }) => lang?.toLowerCase().startsWith(language));

/** Whether a voice of this device speaks the language. */
export const canSpeak = (language: string): boolean => voiceFor(language) !== undefined;

/** Calls back when the device has found its voices, which some browsers do late; returns what ends that. */
export function onVoices(found: () => void): () => void {
  speech()?.addEventListener?.('voiceschanged', found);
  return () => speech()?.removeEventListener?.('voiceschanged', found);
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Says it, in place of what was being said. */
export function speak(words: string, language: string): void {
  hush();
  const voice = voiceFor(language);
  if (!voice) return;
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  // Safari loses what is said straight after a cancel.
  waiting = setTimeout(() => speech()!.speak(utterance), 60);
}

export function hush(): void {
  clearTimeout(waiting);
  speech()?.cancel();
}
