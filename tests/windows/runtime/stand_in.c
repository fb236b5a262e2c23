/* The mark of what stands in for a part of Windows or of Python, under Wine only. */
__declspec(dllexport) const char fastpix_desktop_stand_in[] = "fastpix-desktop: a stand-in for Wine";
