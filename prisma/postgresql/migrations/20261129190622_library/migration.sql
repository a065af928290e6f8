-- AlterTable
ALTER TABLE "Board" ADD COLUMN     "editedBy" TEXT;

-- CreateTable
CREATE TABLE "Favourite" (
    "userId" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,

    CONSTRAINT "Favourite_pkey" PRIMARY KEY ("userId","boardId")
);

-- CreateTable
CREATE TABLE "BoardText" (
    "boardId" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "notes" TEXT NOT NULL,

    CONSTRAINT "BoardText_pkey" PRIMARY KEY ("boardId")
);

-- CreateIndex
CREATE INDEX "Favourite_boardId_idx" ON "Favourite"("boardId");
