-- AlterTable
ALTER TABLE "conclusion" ADD COLUMN     "canonical_sha256" VARCHAR(64),
ADD COLUMN     "manuscript" JSONB,
ADD COLUMN     "manuscript_version" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "origin" VARCHAR(12) NOT NULL DEFAULT 'entered';

-- AlterTable
ALTER TABLE "recipient" ADD COLUMN     "content" VARCHAR(10) NOT NULL DEFAULT 'whole';

-- A paper goes draft → in-review → submitted → signed → issued; what was written as `<> 'draft'` meant issued.
ALTER TABLE "conclusion" DROP CONSTRAINT conclusion_state;
ALTER TABLE "conclusion" ADD CONSTRAINT conclusion_state
  CHECK (state IN ('draft', 'in-review', 'submitted', 'signed', 'issued'));
ALTER TABLE "conclusion" DROP CONSTRAINT conclusion_issued_is_whole;
ALTER TABLE "conclusion" ADD CONSTRAINT conclusion_issued_is_whole
  CHECK (state <> 'issued' OR (number IS NOT NULL AND symbol IS NOT NULL AND issued_on IS NOT NULL AND issued_at IS NOT NULL));
ALTER TABLE "conclusion" ADD CONSTRAINT conclusion_origin
  CHECK (origin IN ('entered', 'written') AND (origin = 'written') = (manuscript IS NOT NULL));
ALTER TABLE "recipient" ADD CONSTRAINT recipient_content CHECK (content IN ('whole', 'excerpt'));

DROP INDEX conclusion_number_once;
CREATE UNIQUE INDEX conclusion_number_once ON "conclusion" (issuer_id, number, symbol, (extract(year FROM issued_on)))
  WHERE state = 'issued';

CREATE OR REPLACE FUNCTION refuse_issued_conclusion() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'draft' THEN
      RAISE EXCEPTION 'a paper is entered as a draft' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.state = 'issued' THEN
    RAISE EXCEPTION 'paper % is issued and cannot be changed', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE FUNCTION hold_draft(paper uuid) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  found_state text;
BEGIN
  SELECT c.state INTO found_state FROM public.conclusion c WHERE c.id = paper FOR SHARE;
  IF found_state = 'issued' THEN
    RAISE EXCEPTION 'paper % is issued and cannot be changed', paper USING ERRCODE = 'integrity_constraint_violation';
  END IF;
END $$;
