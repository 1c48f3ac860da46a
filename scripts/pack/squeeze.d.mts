export function repetitions(bytes: Uint8Array): Buffer;

export function squeeze(bytes: Uint8Array): Buffer;

export function inDocument(bytes: Uint8Array): Buffer;
