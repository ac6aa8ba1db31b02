import { useEffect, useRef } from 'react';

const PITCH = 660;
const LOUDNESS = 0.08;
const SECONDS = 0.6;

/** A short soft tone when the time of somebody is over, and at once when sound is turned on, so that its loudness is known. */
export function useTone(hasSound: boolean, isOver: boolean): void {
  const context = useRef<AudioContext | null>(null);
  useEffect(() => {
    if (!hasSound) return;
    // Browsers make sound only after a press of a button, which turning it on is.
    context.current ??= new AudioContext();
    play(context.current);
  }, [hasSound]);
  useEffect(() => {
    if (isOver && hasSound && context.current !== null) play(context.current);
  }, [isOver, hasSound]);
  useEffect(() => () => void context.current?.close(), []);
}

/** It swells and fades, so that it does not click. */
function play(context: AudioContext): void {
  const now = context.currentTime;
  const tone = new OscillatorNode(context, { frequency: PITCH });
  const loudness = new GainNode(context, { gain: 0 });
  loudness.gain.setValueAtTime(0, now);
  loudness.gain.linearRampToValueAtTime(LOUDNESS, now + 0.05);
  loudness.gain.linearRampToValueAtTime(0, now + SECONDS);
  tone.connect(loudness).connect(context.destination);
  tone.start(now);
  tone.stop(now + SECONDS);
}
