// What is given back at the end.

export interface Disposes {
  dispose(): unknown;
}

/** Several such things as one. */
export function together(...parts: readonly Disposes[]): Disposes {
  return {
    dispose: () => {
      for (const part of parts) part.dispose();
    },
  };
}
