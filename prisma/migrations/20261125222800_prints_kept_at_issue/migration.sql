-- Beside the signed PDF, the prints made when the paper was issued.
ALTER TABLE "paper_file" DROP CONSTRAINT paper_file_kind;
ALTER TABLE "paper_file" ADD CONSTRAINT paper_file_kind CHECK (kind IN ('signed', 'print-docx', 'print-pdf'));
CREATE UNIQUE INDEX paper_file_print_once ON "paper_file" (conclusion_id, kind) WHERE kind <> 'signed';
