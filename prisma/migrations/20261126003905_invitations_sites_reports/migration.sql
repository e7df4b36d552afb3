-- AlterTable
ALTER TABLE "mail" ALTER COLUMN "person_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "seat" ADD COLUMN     "answered_as" VARCHAR(10),
ADD COLUMN     "answered_by_name" VARCHAR(260),
ADD COLUMN     "body_words" VARCHAR(300),
ADD COLUMN     "link_hash" BYTEA;

-- CreateTable
CREATE TABLE "invitation" (
    "meeting_id" UUID NOT NULL,
    "number" VARCHAR(20),
    "symbol" VARCHAR(60),
    "issued_on" DATE,
    "signer_authority" VARCHAR(200),
    "signer_post" VARCHAR(200),
    "signer_name" VARCHAR(120),
    "note" VARCHAR(2000),
    "called_at" TIMESTAMPTZ(3),
    "called_by_name" VARCHAR(260),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("meeting_id")
);

-- CreateTable
CREATE TABLE "site_check" (
    "site_id" UUID NOT NULL,
    "code" VARCHAR(20) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "note" VARCHAR(500),
    "by_name" VARCHAR(260) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "site_check_pkey" PRIMARY KEY ("site_id","code")
);

-- CreateTable
CREATE TABLE "unit_report" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "state" VARCHAR(10) NOT NULL DEFAULT 'asked',
    "results" TEXT,
    "difficulties" TEXT,
    "next_plan" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "sent_by_name" VARCHAR(260),
    "return_reason" VARCHAR(1000),
    "returned_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "unit_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_report_proposal" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "words" VARCHAR(4000) NOT NULL,

    CONSTRAINT "unit_report_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "summary_report" (
    "meeting_id" UUID NOT NULL,
    "sections" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by_name" VARCHAR(260) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "summary_report_pkey" PRIMARY KEY ("meeting_id")
);

-- CreateIndex
CREATE INDEX "unit_report_organisation_id_idx" ON "unit_report"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_report_meeting_id_organisation_id_key" ON "unit_report"("meeting_id", "organisation_id");

-- CreateIndex
CREATE INDEX "unit_report_proposal_report_id_ordinal_idx" ON "unit_report_proposal"("report_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "seat_link_hash_key" ON "seat"("link_hash");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site_check" ADD CONSTRAINT "site_check_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_report" ADD CONSTRAINT "unit_report_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_report" ADD CONSTRAINT "unit_report_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_report_proposal" ADD CONSTRAINT "unit_report_proposal_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "unit_report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "summary_report" ADD CONSTRAINT "summary_report_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- to a guest without an account one act is told once too
CREATE UNIQUE INDEX "mail_guest_once" ON "mail" ("key") WHERE "person_id" IS NULL;
ALTER TABLE "seat" ADD CONSTRAINT "seat_answered_as" CHECK ("answered_as" IN ('self', 'body', 'office', 'link'));
-- a seat that is declined says why; a substitute has a name
ALTER TABLE "seat" ADD CONSTRAINT "seat_answer_words" CHECK (
  ("answer" <> 'declined' OR "answer_reason" IS NOT NULL) AND ("answer" <> 'substitute' OR "substitute_name" IS NOT NULL));
ALTER TABLE "site_check" ADD CONSTRAINT "site_check_state" CHECK (
  "state" IN ('done', 'trouble') AND ("state" <> 'trouble' OR "note" IS NOT NULL));
-- each site is connected to one main site
CREATE UNIQUE INDEX "site_main_once" ON "site" ("meeting_id") WHERE "main";
ALTER TABLE "unit_report" ADD CONSTRAINT "unit_report_state" CHECK (
  "state" IN ('asked', 'draft', 'sent', 'returned') AND ("state" <> 'sent' OR "sent_at" IS NOT NULL)
  AND ("state" <> 'returned' OR "return_reason" IS NOT NULL));

-- A number may be given to a paper that is no conclusion (giấy mời): then the book's line says in words to which.
ALTER TABLE "number_entry" DROP CONSTRAINT number_entry_state;
ALTER TABLE "number_entry" ADD CONSTRAINT number_entry_state CHECK (
  state IN ('reserved', 'given', 'void') AND (state = 'given' OR conclusion_id IS NULL)
  AND (state <> 'given' OR conclusion_id IS NOT NULL OR note IS NOT NULL)
  AND (state <> 'void' OR void_reason IS NOT NULL) AND number BETWEEN 1 AND 99999);
