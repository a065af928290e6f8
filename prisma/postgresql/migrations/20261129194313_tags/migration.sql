-- AlterTable
ALTER TABLE "Board" ADD COLUMN     "tags" TEXT NOT NULL DEFAULT '[]';
