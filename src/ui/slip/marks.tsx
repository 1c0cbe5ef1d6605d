/** Small print in one line: identifiers, venue, time. */
export function Marks({ marks }: { marks: string[] }) {
  if (marks.length === 0) return null;
  return (
    <p class="marks dotted">
      {marks.map((mark) => (
        <span key={mark}>{mark}</span>
      ))}
    </p>
  );
}
