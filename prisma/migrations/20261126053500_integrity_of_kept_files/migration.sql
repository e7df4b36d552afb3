-- AlterTable
ALTER TABLE "integrity_fault" ADD COLUMN     "sha256" VARCHAR(64);
