-- AlterTable
ALTER TABLE "Board" ADD COLUMN "editedBy" TEXT;

-- CreateTable
CREATE TABLE "Favourite" (
    "userId" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,

    PRIMARY KEY ("userId", "boardId")
);

-- CreateTable
CREATE TABLE "BoardText" (
    "boardId" TEXT NOT NULL PRIMARY KEY,
    "folded" TEXT NOT NULL,
    "notes" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Favourite_boardId_idx" ON "Favourite"("boardId");
