// The package brings no types. This is all of it that is used.
declare module 'snowball-stemmers' {
  const snowball: {
    newStemmer(algorithm: string): { stem(word: string): string };
  };
  export default snowball;
}
