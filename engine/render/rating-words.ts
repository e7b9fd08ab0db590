/** A rating or a date check as a word: "No concern", "Not rated" for a blank. */
export function ratingWord(rating: string | undefined): string {
  if (rating === undefined || rating === 'none') return 'Not rated';
  const words = rating.replace('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
